package io.github.cimaven.doctor;

import java.util.List;
import java.util.Optional;

/**
 * The data that a release is audited with.
 *
 * @param releasing whether the lane at work is the release lane; the others go on without data
 * @param unneeded why nothing is audited; empty when something is
 * @param strict whether a release without data is to fail
 * @param named the properties that name data
 * @param fix how to name some
 */
public record AuditPart(boolean releasing, Optional<String> unneeded, boolean strict, List<String> named, String fix) {

    public AuditPart {
        named = List.copyOf(named);
    }

    public Examined examine() {
        Part part = new Part("audit");
        if (unneeded.isPresent()) {
            return part.is(unneeded.get());
        }
        if (!named.isEmpty()) {
            return part.is("data by " + String.join(", ", named));
        }
        String what = "No data is named for the audit.";
        if (releasing && strict) {
            part.stops(what, fix);
        } else {
            part.warns(what + (strict ? " A release from here would stop." : " Releases are not audited."), fix);
        }
        return part.is("no data");
    }
}
