package io.github.cimaven.it;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.zip.GZIPOutputStream;

/** A small feed of the NVD's true data, in the layout of a mirror by vulnz: log4j-core and commons-text, no more. */
public final class NvdFeed {
    private static final int FIRST_YEAR = 2021;
    private static final String NOTHING = "{\"vulnerabilities\": []}";

    private NvdFeed() {}

    /** Writes it into a folder of the story, as new as the day. */
    public static Path write(Story story, String relative) throws IOException {
        story.template("nvd-feed", relative + "/json");
        Path folder = story.path(relative);
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "\\:");
        StringBuilder properties = new StringBuilder("prefix=nvdcve-\nlastModifiedDate=" + now + "\n");
        // The year begins first where the clock is 14 hours ahead.
        int last = Year.now(ZoneOffset.ofHours(14)).getValue();
        for (int year = FIRST_YEAR; year <= last; year++) {
            Path json = folder.resolve("json").resolve(year + ".json");
            gzip(folder, String.valueOf(year), Files.exists(json) ? Files.readString(json) : NOTHING);
            properties
                    .append("lastModifiedDate.")
                    .append(year)
                    .append('=')
                    .append(now)
                    .append('\n');
        }
        gzip(folder, "modified", NOTHING);
        properties.append("lastModifiedDate.modified=").append(now).append('\n');
        Files.writeString(folder.resolve("cache.properties"), properties);
        return folder;
    }

    private static void gzip(Path folder, String part, String json) throws IOException {
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("nvdcve-" + part + ".json.gz")))) {
            out.write(json.getBytes(StandardCharsets.UTF_8));
        }
    }
}
