package io.github.cimaven.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.json.Json;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishedPlacesTest {

    @Test
    void namesWhatShowsTheReleaseAndWhatABrowserOpens() throws IOException {
        PublishedPlaces published = PublishedPlaces.of(Optional.of(Json.object("""
                {"channels": [
                  {"name": "maven", "receipt": {"place": "https://repo.acme.com/releases/",
                    "files": [{"path": "com/acme/shop/1.2.3/shop-1.2.3-cyclonedx.json"}]}},
                  {"name": "github", "receipt": {"place": "acme/shop",
                    "url": "https://github.com/acme/shop/releases/tag/v1.2.3"}},
                  {"name": "directory", "receipt": {"place": "/srv/releases", "url": "file:///srv/releases/"}},
                  {"name": "s3"}, 7]}""")));

        assertThat(published.places())
                .containsExactly(
                        Map.entry("maven", "https://repo.acme.com/releases/"),
                        Map.entry("github", "acme/shop"),
                        Map.entry("directory", "/srv/releases"));
        assertThat(published.links())
                .containsExactly(
                        Map.entry(
                                "SBOM", "https://repo.acme.com/releases/com/acme/shop/1.2.3/shop-1.2.3-cyclonedx.json"),
                        Map.entry("Release (github)", "https://github.com/acme/shop/releases/tag/v1.2.3"));
    }

    @Test
    void saysNothingWhereNothingWasPublished() throws IOException {
        assertThat(PublishedPlaces.of(Optional.empty()).places()).isEmpty();
        assertThat(PublishedPlaces.of(Optional.of(Json.object("{\"channels\": 7}")))
                        .links())
                .isEmpty();
    }
}
