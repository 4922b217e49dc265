package io.github.cimaven.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.engine.RepositoryAnswer;
import io.github.cimaven.jdk.Jdk;
import io.github.cimaven.jdk.JdkList;
import io.github.cimaven.jdk.MissingJdks;
import io.github.cimaven.record.Finding;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorTest {
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final long GIBIBYTE = 1L << 30;

    @Test
    void aWholeCloneOfAKnownRemoteIsFine() {
        assertThat(git(false, Optional.of("main"), true, NOW))
                .isEqualTo(new Examined("git", "whole history, default branch main", List.of()));
    }

    @Test
    void whatGitLacksIsToldAtOnce() {
        Examined examined = git(true, Optional.empty(), true, NOW.plusSeconds(301));
        assertThat(examined.verdict()).isEqualTo("warns");
        assertThat(messages(examined))
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("The clone is shallow"),
                        it -> assertThat(it).startsWith("The clone does not know the default branch"),
                        it -> assertThat(it).contains("2026-12-01T10:05:01Z, which is in the future"));
        assertThat(messages(git(false, Optional.empty(), false, NOW.plusSeconds(299))))
                .singleElement()
                .asString()
                .startsWith("There is no remote 'origin'");
    }

    @Test
    void withoutGitNoLaneCanBeTold() {
        Examined examined = GitPart.unusable("git is not installed.").examine(NOW);
        assertThat(examined.verdict()).isEqualTo("stops");
        assertThat(messages(examined)).containsExactly("No lane can be told by the commit: git is not installed.");
    }

    @ParameterizedTest
    @CsvSource({
        "3.6.3, stops",
        "3.8.8, warns",
        "3.9.16, fine",
        "3.10.0, fine",
        "4.0.0-rc-5, fine",
        "garbage, stops",
    })
    void mavenIsOldEnough(String version, String verdict) {
        assertThat(new MavenPart(version, Optional.of("1.0"), "1.0").examine().verdict())
                .isEqualTo(verdict);
    }

    @Test
    void anExtensionIsLoadedAndOfTheSameVersion() {
        assertThat(new MavenPart("3.9.16", Optional.empty(), "1.0").examine().findings())
                .singleElement()
                .satisfies(
                        it -> assertThat(it.fix().orElseThrow()).contains("io.github.ci-maven:ci-maven-extension:1.0"));
        Examined other = new MavenPart("3.9.16", Optional.of("0.9"), "1.0").examine();
        assertThat(other.verdict()).isEqualTo("warns");
        assertThat(messages(other)).containsExactly("The extension is 0.9, and this plugin is 1.0.");
        assertThat(new MavenPart("3.9.16", Optional.of("${ci.maven.version}"), "1.0")
                        .examine()
                        .verdict())
                .isEqualTo("fine");
    }

    @Test
    void aJdkThatIsMissingStopsOrWarns() {
        Jdk current = new Jdk(Path.of("/jdk17"), 17);
        Optional<JdkList> wanted = Optional.of(new JdkList(List.of(17, 21, 25)));
        List<Jdk> installed = List.of(new Jdk(Path.of("/jdk25"), 25));
        Examined stops = new JdkPart(current, true, wanted, MissingJdks.FAIL, installed).examine();
        assertThat(stops.verdict()).isEqualTo("stops");
        assertThat(stops.state()).isEqualTo("Maven runs on 17; tests on 17, 25");
        assertThat(messages(stops)).singleElement().asString().startsWith("JDK 21 of ci.jdks is not installed here");
        assertThat(new JdkPart(current, true, wanted, MissingJdks.WARN, installed)
                        .examine()
                        .verdict())
                .isEqualTo("warns");
        assertThat(new JdkPart(current, true, Optional.empty(), MissingJdks.FAIL, List.of())
                        .examine()
                        .verdict())
                .isEqualTo("fine");
        assertThat(messages(new JdkPart(current, false, Optional.empty(), MissingJdks.FAIL, List.of()).examine()))
                .containsExactly("The Java that runs Maven, /jdk17, has no compiler.");
    }

    @Test
    void eachRepositoryThatDoesNotAnswerIsNamed() {
        Examined examined = new RepositoriesPart(
                        false,
                        List.of(
                                new RepositoryAnswer("central", "https://repo1", Optional.empty()),
                                new RepositoryAnswer("acme", "https://repo.acme", Optional.of("status code: 401"))))
                .examine();
        assertThat(examined.verdict()).isEqualTo("stops");
        assertThat(examined.state()).isEqualTo("1 of 2 answer");
        assertThat(messages(examined))
                .containsExactly("The repository 'acme' (https://repo.acme) cannot be used: status code: 401");
        assertThat(new RepositoriesPart(true, List.of()).examine().state()).contains("offline");
    }

    @Test
    void credentialsStopOnlyARelease() {
        ReleaseCredentials here = new ReleaseCredentials("GH_TOKEN"::equals, id -> false);
        List<Credential> needed = new ArrayList<>(
                here.ofChannels(List.of("maven", "github", "s3", "acme", "directory"), "releases", false));
        needed.add(here.ofSigning("KEY"));
        assertThat(needed).extracting(Credential::present).containsExactly(false, true, false, false);
        Examined elsewhere = new CredentialsPart(false, needed).examine();
        assertThat(elsewhere.verdict()).isEqualTo("warns");
        assertThat(elsewhere.state()).isEqualTo("1 of 4 for a release");
        assertThat(elsewhere.findings().get(0).fix().orElseThrow()).contains("the server 'releases' in settings.xml");
        assertThat(new CredentialsPart(true, needed).examine().verdict()).isEqualTo("stops");
    }

    /** A machine of AWS may have a role, which nobody sees. */
    @Test
    void whatMayBeThereUnseenOnlyWarns() {
        List<Credential> needed =
                new ReleaseCredentials(name -> false, id -> false).ofChannels(List.of("maven", "s3"), "releases", true);
        assertThat(needed).extracting(Credential::certain).containsExactly(false, false);
        assertThat(new CredentialsPart(true, needed).examine().verdict()).isEqualTo("warns");
    }

    @ParameterizedTest
    @CsvSource({"CODEARTIFACT_AUTH_TOKEN, true", "AWS_PROFILE, true", "GITHUB_TOKEN, false"})
    void codeArtifactTakesATokenOrAsksForOne(String variable, boolean present) {
        assertThat(new ReleaseCredentials(variable::equals, id -> false).ofChannels(List.of("maven"), "releases", true))
                .extracting(Credential::present)
                .containsExactly(present);
        assertThat(new ReleaseCredentials(name -> false, "releases"::equals)
                        .ofChannels(List.of("maven"), "releases", true))
                .extracting(Credential::present)
                .containsExactly(true);
    }

    @Test
    void aReleaseWithoutDataForItsAuditIsToldBefore() {
        Examined release = audit(true, Optional.empty(), true, List.of());
        assertThat(release.verdict()).isEqualTo("stops");
        assertThat(messages(release)).containsExactly("No data is named for the audit.");
        assertThat(release.findings().get(0).fix()).contains("Name some.");
        Examined elsewhere = audit(false, Optional.empty(), true, List.of());
        assertThat(elsewhere.verdict()).isEqualTo("warns");
        assertThat(messages(elsewhere))
                .containsExactly("No data is named for the audit. A release from here would stop.");
        Examined lenient = audit(true, Optional.empty(), false, List.of());
        assertThat(lenient.verdict()).isEqualTo("warns");
        assertThat(messages(lenient)).containsExactly("No data is named for the audit. Releases are not audited.");
        assertThat(audit(true, Optional.empty(), true, List.of("ci.audit.osv")))
                .isEqualTo(new Examined("audit", "data by ci.audit.osv", List.of()));
        assertThat(audit(true, Optional.of("switched off"), true, List.of()).verdict())
                .isEqualTo("fine");
    }

    @Test
    void aPropertyThatIsNoneIsTold() {
        Examined examined = new SettingsPart(
                        Set.of(
                                "ci.Deadline",
                                "ci.jdk",
                                "ci.lane",
                                "ci.budget.surefire.test",
                                "other",
                                "ci.publish.acme.url"),
                        List.of("ci.budget.", "ci.publish.acme."))
                .examine();
        assertThat(messages(examined))
                .containsExactly(
                        "There is no property 'ci.Deadline', so it has no effect.",
                        "There is no property 'ci.jdk', so it has no effect.");
        assertThat(examined.findings().get(0).fix()).contains("It is written 'ci.deadline'.");
    }

    @Test
    void littleRoomWarnsAndNoneStops() {
        assertThat(disk(true, 2 * GIBIBYTE)).isEqualTo("fine");
        assertThat(disk(true, GIBIBYTE / 2)).isEqualTo("warns");
        assertThat(disk(true, GIBIBYTE / 10)).isEqualTo("stops");
        assertThat(disk(false, 2 * GIBIBYTE)).isEqualTo("stops");
    }

    @Test
    void whatTheEnvironmentContradictsIsAWarning() {
        Examined examined = new ProviderPart(
                        Optional.of("github-actions"), Optional.of("ci-main"), "it is main", List.of("Two commits."))
                .examine();
        assertThat(examined.verdict()).isEqualTo("warns");
        assertThat(examined.state()).isEqualTo("github-actions: ci-main, because it is main");
    }

    @Test
    void noServiceAndNoLaneAreSaidInWords() {
        assertThat(new ProviderPart(Optional.empty(), Optional.empty(), "nothing asks for one", List.of())
                        .examine()
                        .state())
                .isEqualTo("no CI service: no lane, because nothing asks for one");
    }

    private static String disk(boolean writable, long free) {
        return new DiskPart(List.of(new Folder("the local repository", Path.of("/m2"), writable, free)))
                .examine()
                .verdict();
    }

    private static Examined audit(boolean releasing, Optional<String> unneeded, boolean strict, List<String> named) {
        return new AuditPart(releasing, unneeded, strict, named, "Name some.").examine();
    }

    private static Examined git(boolean shallow, Optional<String> branch, boolean remote, Instant headTime) {
        return new GitPart(Optional.empty(), shallow, branch, remote, Optional.of(headTime)).examine(NOW);
    }

    private static List<String> messages(Examined examined) {
        return examined.findings().stream().map(Finding::message).toList();
    }
}
