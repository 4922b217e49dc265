package io.github.cimaven.summary;

import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.Severity;
import io.github.cimaven.text.TeamCityMessage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Inspections of TeamCity: unlike build problems they do not fail the build, unless its owner says so by a failure
 * condition.
 *
 * @see <a href="https://www.jetbrains.com/help/teamcity/service-messages.html#Reporting+Inspections">Reporting
 *     inspections</a>
 */
final class TeamCityAnnotations implements Annotations {
    private static final String CATEGORY = "CI lanes for Maven";
    /** TeamCity asks for a file; what belongs to none is shown at the root POM. */
    private static final String NO_FILE = "pom.xml";

    @Override
    public Set<String> providers() {
        return Set.of("teamcity");
    }

    @Override
    public List<String> lines(RunRecord run, Places places) {
        Problems problems = Problems.of(run);
        Stream<String> types =
                problems.shown().stream().map(Problem::kind).distinct().map(TeamCityAnnotations::type);
        Stream<String> inspections = problems.shown().stream().map(problem -> inspection(problem, places));
        Stream<String> others = problems.others().stream()
                .map(sentence -> new TeamCityMessage("message")
                        .with("text", sentence)
                        .with("status", "WARNING")
                        .line());
        return Stream.of(types, inspections, others).flatMap(lines -> lines).toList();
    }

    private static String type(String kind) {
        return new TeamCityMessage("inspectionType")
                .with("id", kind)
                .with("name", kind)
                .with("description", kind)
                .with("category", CATEGORY)
                .line();
    }

    private static String inspection(Problem problem, Places places) {
        Optional<String> file = problem.file().flatMap(places::inRepository);
        String message =
                problem.kind().equals(problem.title()) ? problem.message() : problem.title() + ": " + problem.message();
        return new TeamCityMessage("inspection")
                .with("typeId", problem.kind())
                .with("message", message)
                .with("file", file.or(() -> places.inRepository(NO_FILE)).orElse(NO_FILE))
                .with("line", problem.line().filter(line -> file.isPresent()).map(String::valueOf))
                .with("SEVERITY", severity(problem.severity()))
                .line();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "ERROR";
            case WARNING -> "WARNING";
            case NOTE -> "INFO";
        };
    }
}
