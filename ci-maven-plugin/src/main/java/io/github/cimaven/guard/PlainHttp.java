package io.github.cimaven.guard;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Nothing is fetched over plain http, where anybody on the way can change it. This machine itself is excepted. */
final class PlainHttp implements Rule {
    private static final Pattern PLAIN = Pattern.compile("(?i)(?:http|dav|dav:http|dav\\+http)://.*");
    private static final Pattern LOOPBACK = Pattern.compile("(?i)localhost|127(?:\\.\\d{1,3}){3}|\\[::1]");

    @Override
    public String name() {
        return "plain-http";
    }

    @Override
    public List<Finding> check(Release release) {
        Map<String, Poms.Repository> byUrl = release.evidence().poms().repositories().stream()
                .filter(repository -> isPlain(repository.url()))
                .collect(Collectors.toMap(
                        repository -> repository.kind() + " " + repository.url(),
                        repository -> repository,
                        (one, other) -> one,
                        LinkedHashMap::new));
        return byUrl.values().stream()
                .map(repository -> finding(
                                "The %s %s is read over plain http: %s."
                                        .formatted(
                                                repository.kind(), Text.line(repository.id()), shown(repository.url())),
                                "Name it with https. Where the server has none, put one in front of it: who uses the release"
                                        + " reads this repository too.")
                        .at(repository.where(), repository.line()))
                .toList();
    }

    static boolean isPlain(String url) {
        if (!PLAIN.matcher(url).matches()) {
            return false;
        }
        try {
            String host = new URI(url.substring(url.indexOf("http"))).getHost();
            return host == null || !LOOPBACK.matcher(host).matches();
        } catch (URISyntaxException | StringIndexOutOfBoundsException e) {
            return true;
        }
    }

    /** A URL may have a password in it. */
    private static String shown(String url) {
        return Text.line(url.replaceFirst("//[^/@]*@", "//"));
    }
}
