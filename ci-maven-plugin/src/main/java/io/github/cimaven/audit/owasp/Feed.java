package io.github.cimaven.audit.owasp;

import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.config.SettingException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.Set;

/**
 * Where the NVD's data comes from.
 *
 * @param url a folder's, or one with {@code {0}} in the place of the year
 * @param startYear the first year whose CVEs are taken
 */
public record Feed(String url, int startYear) {
    private static final Set<String> SCHEMES = Set.of("http", "https", "file");
    /** The first year of the NVD's feeds. */
    private static final int FIRST_YEAR = 2002;
    /** Mirrors may lack the file of a year that has just begun. */
    private static final int DAYS_OF_GRACE = 7;

    public static Feed of(String url, String startYear) {
        if (!isUsable(url)) {
            // Not shown: it may have a password in it.
            throw new SettingException(
                    ("%s is not the URL of a feed: http, https or file, without user and password. Type -D%s=%s, and name the"
                                    + " server of settings.xml that has user and password with -D%s=<id>.")
                            .formatted(AuditKeys.FEED, AuditKeys.FEED, AuditKeys.FEED_DEFAULT, AuditKeys.FEED_SERVER));
        }
        try {
            int year = Year.parse(startYear.strip()).getValue();
            if (year >= FIRST_YEAR && year <= Canary.YEAR) {
                return new Feed(url, year);
            }
        } catch (DateTimeException e) {
            // Told below.
        }
        throw new SettingException(
                "%s=%s is not a year from %d to %d, the year of the vulnerability that proves a database. Type -D%s=%d"
                        .formatted(
                                AuditKeys.START_YEAR,
                                SettingException.shown(startYear),
                                FIRST_YEAR,
                                Canary.YEAR,
                                AuditKeys.START_YEAR,
                                FIRST_YEAR));
    }

    /** The last year that the feed must have. */
    int lastYear(LocalDate today) {
        return today.minusDays(DAYS_OF_GRACE).getYear();
    }

    /** Of the first file; empty when the feed is in a folder of this machine. */
    public Optional<URI> address() {
        return Optional.of(URI.create(url.replace("{0}", String.valueOf(startYear))))
                .filter(uri -> !"file".equals(uri.getScheme()));
    }

    private static boolean isUsable(String url) {
        try {
            URI uri = new URI(url.replace("{0}", "0"));
            return uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
