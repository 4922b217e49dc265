package io.github.cimaven.smoke;

import io.github.cimaven.finding.Text;
import io.github.cimaven.jdk.Jdk;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Says of missing classes who needs them, and which dependency would bring them; one finding for each dependency, and one
 * for each class that none has.
 */
final class MissingClasses {
    private static final String RULE = "smoke/missing-class";

    /** Packages that some JDK has or had. */
    private static final Pattern OF_A_JDK = Pattern.compile("(java|javax|jdk|sun|com\\.sun|oracle)\\..*");

    private final Module module;
    private final Candidates candidates;
    private final Jdk jdk;

    MissingClasses(Module module, Candidates candidates, Jdk jdk) {
        this.module = module;
        this.candidates = candidates;
        this.jdk = jdk;
    }

    List<Finding> of(List<ProbeReport.Missing> reported) {
        Map<String, Need> needs = new LinkedHashMap<>();
        reported.forEach(
                missing -> needs.computeIfAbsent(missing.name(), Need::new).add(missing));
        List<Finding> findings = new ArrayList<>();
        Map<Candidate, List<Need>> byDesign = new LinkedHashMap<>();
        Map<Absent, List<Need>> absent = new LinkedHashMap<>();
        for (Need need : needs.values()) {
            Optional<Candidate> candidate = candidates.withClass(need.name);
            if (candidate.isEmpty()) {
                findings.add(finding(severity(need, candidate), candidate, List.of(need)));
            } else if (candidate.get().reason().severity() == Severity.NOTE) {
                byDesign.computeIfAbsent(candidate.get(), found -> new ArrayList<>())
                        .add(need);
            } else {
                absent.computeIfAbsent(
                                new Absent(candidate.get(), severity(need, candidate)), found -> new ArrayList<>())
                        .add(need);
            }
        }
        absent.forEach(
                (cause, missing) -> findings.add(finding(cause.severity(), Optional.of(cause.candidate()), missing)));
        byDesign.forEach((candidate, missing) -> findings.add(note(candidate, missing)));
        return findings;
    }

    /** One cause, however many classes are missing because of it. */
    private record Absent(Candidate candidate, Severity severity) {}

    private Finding finding(Severity severity, Optional<Candidate> candidate, List<Need> missing) {
        Need need = missing.get(0);
        String more = missing.size() == 1
                ? ""
                : " For the same reason it does not get %s: %s."
                        .formatted(
                                Text.count(missing.size() - 1, "other class", "other classes"),
                                Text.list(missing.stream()
                                        .skip(1)
                                        .map(other -> other.name)
                                        .toList()));
        String message = "A consumer of %s does not get the class %s, which %s needs%s: %s.%s"
                .formatted(
                        module.name(),
                        need.name,
                        need.users.first(),
                        need.others(),
                        candidate.map(Candidate::sentence).orElseGet(() -> nowhere(need)),
                        more);
        String fix = candidate
                .map(found -> found.fix(module.name()))
                .orElseGet(() ->
                        ("Add the dependency that has it to the POM of %s with scope compile, or take the use of it"
                                        + " out of the code.")
                                .formatted(module.name()));
        return Finding.of(RULE, severity, message, fix);
    }

    /** What was shaded in may have optional parts that its own POM knew of. */
    private Severity severity(Need need, Optional<Candidate> candidate) {
        if (need.onlyMentioned()) {
            // A constant may have been copied from it; of what was shaded in, minimizeJar leaves such a class out.
            return need.users.stream().anyMatch(module::owns) ? Severity.WARNING : Severity.NOTE;
        }
        if (candidate.isPresent()) {
            boolean strict = need.users.stream().anyMatch(module::owns)
                    || candidate.get().reason().lost();
            return strict ? Severity.ERROR : Severity.WARNING;
        }
        boolean doubtful = OF_A_JDK.matcher(need.name).matches() || !need.direct();
        boolean strict = need.users.stream().anyMatch(module::owns);
        return strict && (need.links() || !doubtful) ? Severity.ERROR : Severity.WARNING;
    }

    private String nowhere(Need need) {
        return OF_A_JDK.matcher(need.name).matches()
                ? "JDK %d, on which it was tried, does not have it".formatted(jdk.feature())
                : "none of the module's dependencies has it";
    }

    private Finding note(Candidate candidate, List<Need> missing) {
        SortedSet<String> users = new TreeSet<>();
        missing.forEach(need -> users.addAll(need.users));
        return Finding.of(
                RULE,
                Severity.NOTE,
                "%s of %s work%s only with %s:%s, which a consumer of %s does not get: %s. The first is %s, the first class missing is %s."
                        .formatted(
                                Text.count(users.size(), "class", "classes"),
                                module.name(),
                                users.size() == 1 ? "s" : "",
                                candidate.name(),
                                candidate.version(),
                                module.name(),
                                candidate.reason().sentence(),
                                users.first(),
                                missing.get(0).name),
                "Nothing is to be done when that is meant. " + "Otherwise: "
                        + new Candidate(
                                        candidate.name(),
                                        candidate.version(),
                                        candidate.direct(),
                                        candidate.file(),
                                        Reason.TEST)
                                .fix(module.name()));
    }

    /** Who needs a class that is missing, and how. */
    private static final class Need {
        private final String name;
        private final SortedSet<String> users = new TreeSet<>();
        private final SortedSet<String> ways = new TreeSet<>();

        Need(String name) {
            this.name = Objects.requireNonNull(name);
        }

        void add(ProbeReport.Missing missing) {
            users.add(missing.user());
            ways.add(missing.how());
        }

        boolean links() {
            return ways.contains("link");
        }

        boolean onlyMentioned() {
            return ways.equals(Set.of("mention"));
        }

        boolean direct() {
            return links() || ways.contains("body");
        }

        String others() {
            return users.size() == 1
                    ? ""
                    : " (and " + Text.count(users.size() - 1, "other class", "other classes") + ")";
        }
    }
}
