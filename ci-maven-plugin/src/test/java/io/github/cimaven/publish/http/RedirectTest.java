package io.github.cimaven.publish.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectTest {

    @ParameterizedTest
    @CsvSource({
        "302, https://repo.x/a, https://store.x/b?sig=1, https://store.x/b?sig=1",
        "301, http://repo.x/a, https://repo.x/a, https://repo.x/a",
        "303, https://repo.x/m/a, /n/a, https://repo.x/n/a",
        "307, https://repo.x/m/a, b, https://repo.x/m/b",
        "308, http://repo.x/a, //store.x/b, http://store.x/b",
        "302, https://repo.x/a, http://store.x/b, ''",
        "302, https://repo.x/a, file:///etc/passwd, ''",
        "302, https://repo.x/a, 'https://store.x/a b', ''",
        "302, https://repo.x/a, https:///b, ''",
        "200, https://repo.x/a, https://store.x/b, ''",
        "304, https://repo.x/a, https://store.x/b, ''"
    })
    void leadsWhereAnAnswerSays(int status, URI from, String location, String to) {
        HttpReply reply = new HttpReply(new HttpAnswer(status, ""), Map.of("location", location), "");

        assertThat(Redirect.of(reply, from).map(URI::toString).orElse("")).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "https://repo.x/a, https://REPO.x:443/b, true",
        "http://repo.x/a, http://repo.x:80/b, true",
        "https://repo.x/a, https://repo.x:8443/b, false",
        "https://repo.x/a, https://store.repo.x/b, false",
        "http://repo.x/a, https://repo.x/a, false",
        "http://repo.x:443/a, https://repo.x/a, false"
    })
    void tellsServersApart(URI one, URI other, boolean same) {
        assertThat(Redirect.isSameServer(one, other)).isEqualTo(same);
    }

    @Test
    void leadsNowhereWithoutAnAddress() {
        HttpReply reply = new HttpReply(new HttpAnswer(302, ""), Map.of(), "");

        assertThat(Redirect.of(reply, URI.create("https://repo.x/a"))).isEqualTo(Optional.empty());
    }
}
