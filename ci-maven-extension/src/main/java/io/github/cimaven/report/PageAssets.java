package io.github.cimaven.report;

import io.github.cimaven.report.view.Assets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** What stands in the page itself; the policy names each by its hash, so that nothing else can run in it. */
final class PageAssets {
    private static final String UPLOT = "/META-INF/resources/webjars/uplot/%s/dist/%s";

    private PageAssets() {}

    /** @param chart whether there is a chart; without one its library is left out */
    static Assets of(boolean chart) {
        List<String> styles = chart ? List.of(uplot("uPlot.min.css"), own("report.css")) : List.of(own("report.css"));
        List<String> scripts = chart
                ? List.of(uplot("uPlot.iife.min.js"), own("report.js"), own("timeline.js"))
                : List.of(own("report.js"));
        // frame-ancestors is not for meta elements: whoever serves the page decides it.
        String policy =
                "default-src 'none'; style-src %s; script-src %s; img-src data:; base-uri 'none'; form-action 'none'"
                        .formatted(hashes(styles), hashes(scripts));
        return new Assets(styles, scripts, policy);
    }

    private static String uplot(String file) {
        return text(UPLOT.formatted(uplotVersion(), file)).strip();
    }

    private static String own(String file) {
        return text(file).strip();
    }

    private static String uplotVersion() {
        Properties versions = new Properties();
        try (InputStream in = resource("libraries.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty("uplot");
    }

    private static String text(String name) {
        try (InputStream in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = PageAssets.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The extension's jar lacks " + name + ".");
        }
        return in;
    }

    private static String hashes(List<String> texts) {
        return texts.stream().map(PageAssets::hash).collect(Collectors.joining(" "));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
