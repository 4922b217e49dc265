package io.github.cimaven.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.cimaven.lane.Lane;
import io.github.cimaven.record.RunRecord.LaneFacts;
import io.github.cimaven.record.RunRecord.MavenFacts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionTest {

    /** The build that was refused because another one publishes must not say over it that nothing was released. */
    @ParameterizedTest
    @CsvSource({"refused, RELEASE_FAILED", "pending, RELEASE_FAILED", "elsewhere, "})
    void aReleaseThatFailedIsToldByTheBuildThatPublishesIt(String result, Occasion expected) {
        JsonObject publication = new JsonObject();
        publication.addProperty("result", result);
        RunRecord run = new RunRecordBuilder(
                        "1",
                        "g:a:1",
                        new LaneFacts(Lane.RELEASE.id(), "for a test"),
                        new MavenFacts("", "", List.of(), 1),
                        Instant.EPOCH)
                .publication(Optional.of(publication))
                .success(false)
                .build();

        assertThat(Occasion.of(run)).isEqualTo(Optional.ofNullable(expected));
    }
}
