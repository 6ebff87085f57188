package org.vestibule.kiosk.help.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Ranks a few short texts by BM25 (Robertson and Zaragoza, 2009), in its form for texts of several
 * fields: a term counts by the weight of the field in which it stands.
 *
 * @param <T> what a text is about
 */
final class Bm25<T> {
    /** How soon one more of the same term adds nothing. */
    private static final double K1 = 1.2;

    /** How much a long text counts less: little, since the lists of words differ in length. */
    private static final double B = 0.3;

    /** A word that was only meant counts less than one that was typed. */
    private static final double SLIP = 0.7;

    private final List<Text<T>> texts = new ArrayList<>();
    private final Map<String, Integer> spread = new HashMap<>();
    private double words;

    /**
     * How well a text fits.
     *
     * @param score of BM25
     * @param share of what was asked that the text knows, from 0 to 1; rare terms weigh more
     */
    record Hit<T>(T about, double score, double share) {}

    private record Text<T>(T about, Map<String, Double> weights) {}

    /** A part of a text, and how much each of its terms weighs. */
    record Field(List<String> terms, double weight) {}

    void add(T about, List<Field> fields) {
        var weights = new HashMap<String, Double>();
        for (var field : fields) {
            for (var term : field.terms()) weights.merge(term, field.weight(), Double::sum);
        }
        texts.add(new Text<>(about, weights));
        weights.keySet().forEach(term -> spread.merge(term, 1, Integer::sum));
        words += length(weights);
    }

    /** Every text that knows a term of it, the best first. */
    List<Hit<T>> rank(List<String> question) {
        var asked = new LinkedHashMap<String, Double>();
        for (var term : new LinkedHashSet<>(question)) {
            if (spread.containsKey(term)) asked.put(term, 1.0);
            else asked.putIfAbsent(meant(term), SLIP);
        }
        var hits = new ArrayList<Hit<T>>();
        for (var text : texts) {
            var score = score(text.weights(), asked);
            if (score > 0) hits.add(new Hit<>(text.about(), score, share(text.weights(), asked)));
        }
        hits.sort(Comparator.comparingDouble((Hit<T> hit) -> hit.score()).reversed());
        return hits;
    }

    /** The known term that was probably meant, or the term itself. */
    private String meant(String term) {
        var known = spread.keySet().stream().sorted(Comparator.comparing(spread::get).reversed());
        return Slips.meant(term, known.toList()).orElse(term);
    }

    private double score(Map<String, Double> weights, Map<String, Double> asked) {
        var mean = words / texts.size();
        var norm = K1 * (1 - B + B * length(weights) / mean);
        var score = 0.0;
        for (var term : asked.entrySet()) {
            var weight = weights.getOrDefault(term.getKey(), 0.0) * term.getValue();
            score += rarity(term.getKey()) * weight * (K1 + 1) / (weight + norm);
        }
        return score;
    }

    private double share(Map<String, Double> weights, Map<String, Double> asked) {
        return rarity(asked.keySet().stream().filter(weights::containsKey).toList())
                / rarity(asked.keySet());
    }

    private double rarity(Iterable<String> terms) {
        var sum = 0.0;
        for (var term : terms) sum += rarity(term);
        return sum;
    }

    /** A term that no text knows is the rarest. */
    private double rarity(String term) {
        var having = spread.getOrDefault(term, 0);
        return Math.log(1 + (texts.size() - having + 0.5) / (having + 0.5));
    }

    private static double length(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
