package io.github.cimaven.guard;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import java.util.List;

/** The tag is annotated, or signed by one of those who may release, as the user asks. */
final class TagIsSigned extends FactRule<Evidence.TagForm> {

    @Override
    public String name() {
        return "signed-tag";
    }

    @Override
    Fact<Evidence.TagForm> fact(Release release) {
        return release.evidence().tag();
    }

    @Override
    List<Finding> check(Release release, Evidence.TagForm tag) {
        String name = Text.line(tag.name());
        boolean signed = tag.wanted() == SignedTag.SIGNED;
        String again = "git tag %s --force %s --message %s %s^{} && git push --force origin %s"
                .formatted(signed ? "--sign" : "--annotate", name, name, name, name);
        if (!tag.annotated()) {
            return List.of(finding(
                    "The tag %s is a light one: it does not say who made it when%s."
                            .formatted(name, signed ? ", and has no signature" : ""),
                    again));
        }
        return signed
                ? tag.signatureProblem().stream()
                        .map(problem -> finding(
                                "The tag %s is not signed as it should be: it %s.".formatted(name, problem), again))
                        .toList()
                : List.of();
    }
}
