package io.github.cimaven.record;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.cimaven.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Where a release is to be found, out of what {@code ci:publish} left in the record. What is missing there is left out.
 *
 * @param places from channels to places, in the order of the channels; only of those that show the release
 * @param links from names to what a browser opens
 */
public record PublishedPlaces(Map<String, String> places, Map<String, String> links) {
    private static final String SBOM = "-cyclonedx.json";

    public static PublishedPlaces of(RunRecord run) {
        return of(run.publication());
    }

    static PublishedPlaces of(Optional<JsonElement> publication) {
        Map<String, String> places = new LinkedHashMap<>();
        Map<String, String> links = new LinkedHashMap<>();
        publication.stream()
                .flatMap(it -> objects(it, "channels"))
                .filter(channel -> channel.get("receipt") instanceof JsonObject)
                .forEach(channel -> {
                    String name = Json.textAt(channel, "name").orElse("");
                    JsonObject receipt = channel.getAsJsonObject("receipt");
                    Json.textAt(receipt, "place").ifPresent(place -> places.put(name, place));
                    Json.textAt(receipt, "url")
                            .filter(PublishedPlaces::isWeb)
                            .ifPresent(url -> links.put("Release (" + name + ")", url));
                    sbom(receipt).ifPresent(url -> links.putIfAbsent("SBOM", url));
                });
        return new PublishedPlaces(places, links);
    }

    /** In a Maven repository, whose files lie below its address. */
    private static Optional<String> sbom(JsonObject receipt) {
        return Json.textAt(receipt, "place")
                .filter(PublishedPlaces::isWeb)
                .flatMap(place -> objects(receipt, "files")
                        .flatMap(file -> Json.textAt(file, "path").stream())
                        .filter(path -> path.endsWith(SBOM) && path.contains("/"))
                        .findFirst()
                        .map(path -> (place.endsWith("/") ? place : place + "/") + path));
    }

    private static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    private static Stream<JsonObject> objects(JsonElement parent, String member) {
        JsonElement array = parent instanceof JsonObject object ? object.get(member) : null;
        return array instanceof JsonArray all
                ? StreamSupport.stream(all.spliterator(), false)
                        .filter(JsonObject.class::isInstance)
                        .map(JsonElement::getAsJsonObject)
                : Stream.empty();
    }
}
