package io.github.cimaven.doctor;

import io.github.cimaven.engine.RepositoryAnswer;
import java.util.List;

/**
 * The Maven repositories that artifacts and plugins come from.
 *
 * @param offline whether Maven may not ask them
 */
public record RepositoriesPart(boolean offline, List<RepositoryAnswer> answers) {

    public RepositoriesPart {
        answers = List.copyOf(answers);
    }

    public Examined examine() {
        Part part = new Part("repositories");
        if (offline) {
            return part.is("not asked, because Maven is offline");
        }
        for (RepositoryAnswer answer : answers) {
            answer.failure()
                    .ifPresent(failure -> part.stops(
                            "The repository '%s' (%s) cannot be used: %s".formatted(answer.id(), answer.url(), failure),
                            "Look at the server, mirror and proxy of '%s' in settings.xml.".formatted(answer.id())));
        }
        long good =
                answers.stream().filter(answer -> answer.failure().isEmpty()).count();
        return part.is("%d of %d answer".formatted(good, answers.size()));
    }
}
