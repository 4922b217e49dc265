package io.github.cimaven.lane;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void leavesOutWhatIsNotKnown() {
        LaneChoice none = new LaneChoice(Optional.empty(), "no CI environment was found", List.of());
        assertThat(json(Explanation.of("laptop", CiEnvironment.local(), none))).isEqualTo("""
                        {
                          "name": "laptop",
                          "provider": "none",
                          "lane": "none",
                          "reason": "no CI environment was found",
                          "event": "other"
                        }
                        """);
    }

    @Test
    void showsTheFactsThatItsJsonHas() {
        CiEnvironment environment = CiEnvironment.builder("gitlab-ci")
                .branch(Optional.of("topic"))
                .targetBranch(Optional.of("main"))
                .tag(Optional.of("v1"))
                .commit(Optional.of("0123456"))
                .pullRequest(Optional.of("7"))
                .repository(Optional.of("acme/app"))
                .buildUrl(Optional.of("https://ci.example.com/1"))
                .actor(Optional.of("ann"))
                .triggeringActor(Optional.of("bob"))
                .build();
        Explanation explanation =
                Explanation.of("x", environment, new LaneChoice(Optional.of(Lane.PR), "because", List.of()));

        Map<String, String> members = new LinkedHashMap<>();
        Json.read(json(explanation), JsonObject.class)
                .entrySet()
                .forEach(
                        member -> members.put(member.getKey(), member.getValue().getAsString()));
        assertThat(explanation.facts()).containsExactlyEntriesOf(members);
    }

    @Test
    void namesEverythingThatIsKnown() {
        CiEnvironment environment = CiEnvironment.builder("gitlab-ci")
                .event(Event.MERGE_QUEUE)
                .branch(Optional.of("topic"))
                .targetBranch(Optional.of("main"))
                .defaultBranch(Optional.of("main"))
                .tag(Optional.of("v1"))
                .commit(Optional.of("0123456"))
                .headCommit(Optional.of("1234567"))
                .mergeBase(Optional.of("2345678"))
                .pullRequest(Optional.of("7"))
                .repository(Optional.of("acme/app"))
                .buildUrl(Optional.of("https://ci.example.org/1?a=b&c=<d>"))
                .actor(Optional.of("ann"))
                .triggeringActor(Optional.of("bob"))
                .build();
        LaneChoice choice = new LaneChoice(Optional.of(Lane.RELEASE), "tag v1 matches v*", List.of("Look out."));
        assertThat(json(Explanation.of("x", environment, choice))).isEqualTo("""
                        {
                          "name": "x",
                          "provider": "gitlab-ci",
                          "lane": "ci-release",
                          "reason": "tag v1 matches v*",
                          "event": "merge-queue",
                          "branch": "topic",
                          "targetBranch": "main",
                          "tag": "v1",
                          "commit": "0123456",
                          "pullRequest": "7",
                          "repository": "acme/app",
                          "buildUrl": "https://ci.example.org/1?a=b&c=<d>",
                          "actor": "ann",
                          "triggeringActor": "bob",
                          "warnings": [
                            "Look out."
                          ]
                        }
                        """);
    }

    @Test
    void keepsHostileNamesText() {
        CiEnvironment environment = CiEnvironment.builder("x")
                .branch(Optional.of("a\"}],\\u0000</script>"))
                .build();
        LaneChoice choice = new LaneChoice(Optional.of(Lane.PR), "r", List.of());
        String json = json(Explanation.of("x", environment, choice));
        assertThat(Json.read(json, JsonObject.class).get("branch").getAsString())
                .isEqualTo("a\"}],\\u0000</script>");
    }

    private static String json(Explanation explanation) {
        return Json.text(explanation);
    }
}
