package io.github.cimaven.benchmarks;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/** An entry of {@link SyntheticFeed}. */
record SyntheticCve(String id, int product) {
    static final SyntheticCve LOG4J = new SyntheticCve("CVE-2021-44228", -1);
    private static final int WORDS = 40;
    private static final int REFERENCES = 3;
    private static final int MAX_NAMES = 8;
    private static final int PRODUCTS_OF_VENDOR = 3;

    void write(JsonWriter json, Random random, List<String> words) throws IOException {
        json.beginObject().name("cve").beginObject();
        json.name("id").value(id);
        json.name("sourceIdentifier").value("cve@acme.com");
        json.name("published").value("2020-01-02T03:04:05.000");
        json.name("lastModified").value("2024-11-21T07:25:32.337");
        json.name("vulnStatus").value("Modified");
        json.name("descriptions").beginArray().beginObject();
        json.name("lang").value("en").name("value").value(text(random, words));
        json.endObject().endArray();
        metrics(json);
        json.name("weaknesses").beginArray().beginObject();
        json.name("source").value("nvd@nist.gov").name("type").value("Primary");
        json.name("description").beginArray().beginObject();
        json.name("lang").value("en").name("value").value("CWE-" + (20 + random.nextInt(900)));
        json.endObject().endArray().endObject().endArray();
        configurations(json, random);
        json.name("references").beginArray();
        for (int i = 0; i < REFERENCES; i++) {
            json.beginObject().name("url").value("https://acme.com/advisories/" + id + "/" + random.nextInt(1000));
            json.name("source").value("cve@acme.com").endObject();
        }
        json.endArray().endObject().endObject();
    }

    private static String text(Random random, List<String> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        return text.toString();
    }

    private static void metrics(JsonWriter json) throws IOException {
        json.name("metrics").beginObject().name("cvssMetricV31").beginArray().beginObject();
        json.name("source").value("nvd@nist.gov").name("type").value("Primary");
        json.name("cvssData").beginObject().name("version").value("3.1");
        json.name("vectorString").value("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");
        json.name("baseScore").value(9.8).name("baseSeverity").value("CRITICAL");
        for (String part : List.of("confidentialityImpact", "integrityImpact", "availabilityImpact")) {
            json.name(part).value("HIGH");
        }
        json.name("attackVector").value("NETWORK").name("attackComplexity").value("LOW");
        json.name("privilegesRequired").value("NONE").name("userInteraction").value("NONE");
        json.name("scope").value("UNCHANGED").endObject();
        json.name("exploitabilityScore").value(3.9).name("impactScore").value(5.9);
        json.endObject().endArray().endObject();
    }

    private void configurations(JsonWriter json, Random random) throws IOException {
        json.name("configurations")
                .beginArray()
                .beginObject()
                .name("nodes")
                .beginArray()
                .beginObject();
        json.name("operator")
                .value("OR")
                .name("negate")
                .value(false)
                .name("cpeMatch")
                .beginArray();
        if (product < 0) {
            match(json, "apache:log4j", "*");
            json.name("versionStartIncluding")
                    .value("2.0")
                    .name("versionEndExcluding")
                    .value("2.15.0")
                    .endObject();
        } else {
            String name = "vendor%d:%s_%d".formatted(product / PRODUCTS_OF_VENDOR, kind(), product);
            int names = 1 + random.nextInt(MAX_NAMES);
            for (int i = 0; i < names; i++) {
                match(json, name, "%d.%d.%d".formatted(random.nextInt(10), random.nextInt(20), random.nextInt(10)));
                json.endObject();
            }
        }
        json.endArray().endObject().endArray().endObject().endArray();
    }

    private String kind() {
        return List.of("server", "client", "library", "plugin", "framework", "gateway")
                .get(product % 6);
    }

    private static void match(JsonWriter json, String name, String version) throws IOException {
        json.beginObject().name("vulnerable").value(true);
        json.name("criteria").value("cpe:2.3:a:%s:%s:*:*:*:*:*:*:*".formatted(name, version));
        json.name("matchCriteriaId").value("8B8B1A8F-8B4A-4B8E-9E0B-1A7C7A2B6D11");
    }
}
