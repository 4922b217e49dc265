package io.github.cimaven.config;

/** What a user may set of {@code ci:doctor}. */
public final class DoctorKeys {
    @Key(
            value = "Fails ci:doctor when it finds what would stop a lane; otherwise it only tells.",
            type = Keys.FLAG,
            defaultValue = "true")
    public static final String FAIL = "ci.doctor.fail";

    private DoctorKeys() {}
}
