package org.vestibule.kiosk.help.answers;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Messages.Audience;
import org.vestibule.kiosk.help.answers.Bm25.Field;
import org.vestibule.kiosk.help.answers.Bm25.Hit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The approved answers in one language. A question that none of them knows well enough gets none:
 * then a person answers.
 */
public final class Answers {
    /** As many as go on a screen as large tiles. */
    private static final int MOST = 3;

    // Weights and thresholds are set on the tuning questions only; see AnswersHitRateTest.
    private static final double QUESTION = 3;
    private static final double WORDS = 2;
    private static final double ANSWER = 0.5;
    private static final double LEAST_SHARE = 0.45;
    private static final double LEAST_FIT = 2.2;

    /** What comes second must be nearly as good as the first. */
    private static final double NEAR = 0.4;

    /** Each language's is made once: what ships never changes, nor does what is made of it. */
    private static final Map<Language, Optional<Answers>> MADE = new ConcurrentHashMap<>();

    private final Messages texts;
    private final Terms terms;
    private final Bm25<Optional<Topic>> index = new Bm25<>();

    private Answers(Messages texts) {
        this.texts = texts;
        terms = new Terms(texts::text);
        for (var topic : Topic.values()) {
            index.add(
                    Optional.of(topic),
                    List.of(
                            field(texts.text(topic.question()), QUESTION),
                            field(texts.text(topic.words()), WORDS),
                            field(answer(topic), ANSWER)));
        }
        // What is often asked and has no answer here is known as such, so that nothing else
        // is taken for it.
        for (var desk : texts.text("search.desk").split("\\|", -1)) {
            index.add(Optional.empty(), List.of(field(desk, QUESTION)));
        }
    }

    /** Empty for a language whose answers nobody has written yet. */
    public static Optional<Answers> in(Language language) {
        return MADE.computeIfAbsent(language, Answers::made);
    }

    private static Optional<Answers> made(Language language) {
        return Messages.exist(Audience.ANSWERS, language)
                ? Optional.of(new Answers(Messages.load(Audience.ANSWERS, language)))
                : Optional.empty();
    }

    /** Questions and answers by the keys of their topics. */
    public Messages texts() {
        return texts;
    }

    /**
     * What answers a question in a person's own words.
     *
     * @return at most three, the best first; empty when nothing fits well enough
     */
    public List<Topic> search(String question) {
        var hits = hits(question);
        if (hits.isEmpty() || !fits(hits.getFirst())) return List.of();
        var least = hits.getFirst().score() * NEAR;
        return hits.stream()
                .filter(hit -> hit.score() >= least)
                .flatMap(hit -> hit.about().stream())
                .limit(MOST)
                .toList();
    }

    /** All that shares a term with the question, whether it fits or not; no topic: the desk's. */
    List<Hit<Optional<Topic>>> hits(String question) {
        return index.rank(terms.of(question));
    }

    private static boolean fits(Hit<Optional<Topic>> hit) {
        return hit.about().isPresent()
                && hit.share() >= LEAST_SHARE
                && hit.share() * hit.score() >= LEAST_FIT;
    }

    private Field field(String text, double weight) {
        return new Field(terms.of(text), weight);
    }

    private String answer(Topic topic) {
        return texts.text(Message.of(topic.answer()).with("phone", ""));
    }
}
