package io.github.cimaven.doctor;

import java.util.List;

/**
 * The credentials of a release, by their names.
 *
 * @param releasing whether the lane at work is the release lane; elsewhere they are not expected to be there
 */
public record CredentialsPart(boolean releasing, List<Credential> credentials) {

    public CredentialsPart {
        credentials = List.copyOf(credentials);
    }

    public Examined examine() {
        Part part = new Part("credentials");
        for (Credential credential : credentials) {
            if (!credential.present()) {
                String what = "There is nothing for %s here.".formatted(credential.purpose());
                String fix = "Where releases are built, set " + credential.places() + ".";
                if (releasing && credential.certain()) {
                    part.stops(what, fix);
                } else {
                    part.warns(
                            what
                                    + (credential.certain()
                                            ? " A release from here would stop."
                                            : " Unless the machine has a role, a release from here would stop."),
                            fix);
                }
            }
        }
        long there = credentials.stream().filter(Credential::present).count();
        return part.is(
                credentials.isEmpty()
                        ? "a release needs none"
                        : "%d of %d for a release".formatted(there, credentials.size()));
    }
}
