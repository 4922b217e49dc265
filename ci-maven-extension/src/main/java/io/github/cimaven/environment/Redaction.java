package io.github.cimaven.environment;

import java.util.regex.Pattern;

/** Takes credentials out of text from the environment. */
public final class Redaction {
    /**
     * RFC 3986, section 3.2.1: the user information stands between {@code //} and {@code @}. In git's short form for SSH,
     * {@code git@host:path}, a name alone is none, a name with a password is.
     */
    private static final Pattern USER_INFO = Pattern.compile("(?<=://)[^/?#\\s]*@|^[^/?#\\s:@]+:[^/?#\\s]+@");

    private Redaction() {}

    /** GitLab's {@code CI_REPOSITORY_URL}, for one, holds the job's token. */
    public static String withoutUserInfo(String url) {
        return USER_INFO.matcher(url).replaceAll("");
    }
}
