package org.vestibule.guide;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.util.List;

/** Holds a PDF against PDF/UA-1 (ISO 14289-1) with an independent validator. */
final class VeraPdf {
    private VeraPdf() {}

    /** The clauses a document breaks, each once, such as {@code 7.3-1}; empty when it conforms. */
    static List<String> brokenClauses(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                    .map(found -> found.getRuleId())
                    .map(rule -> rule.getClause() + "-" + rule.getTestNumber())
                    .distinct()
                    .toList();
        }
    }
}
