package io.github.cimaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;

/** What holds after every build whose deadline passed; that its exit code is not 0, the story itself says. */
public final class AfterDeadline {
    private AfterDeadline() {}

    /** @param named what the one sentence names: module, goal, test class */
    public static void check(Story story, String... named) throws IOException {
        JsonObject record = story.json("target/ci/record.json");
        assertThat(record.get("success").getAsBoolean()).as("success").isFalse();
        String sentence = record.getAsJsonObject("deadline").get("message").getAsString();
        assertThat(sentence).contains(named);
        assertThat(story.logLines("[ERROR]")).as("errors on the console").anyMatch(line -> line.contains(sentence));
        assertThat(story.text("target/ci/summary.md")).contains("deadline");
        checkDumps(story);
        assertThat(story.processes()).as("processes left behind").isEmpty();
    }

    private static void checkDumps(Story story) throws IOException {
        List<String> dumps = story.files("target/ci/deadline");
        assertThat(dumps).as("thread dumps").isNotEmpty();
        StringBuilder all = new StringBuilder();
        for (String dump : dumps) {
            all.append(story.text("target/ci/deadline/" + dump));
        }
        assertThat(all).as("a thread of Maven").contains("ci-deadline");
    }
}
