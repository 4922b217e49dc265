package io.github.cimaven.sbom;

import io.github.cimaven.config.SbomKeys;
import io.github.cimaven.config.SettingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which licences are allowed. Ids are compared without case, as SPDX does.
 *
 * @param allowed as {@link SpdxId} has them, maybe with an exception
 */
record LicencePolicy(Set<String> allowed) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.:-]+\\+?( WITH [A-Za-z0-9.-]+)?");

    LicencePolicy {
        allowed = Set.copyOf(allowed);
    }

    /**
     * @param text ids separated by commas
     * @throws SettingException for what cannot be an id
     */
    static LicencePolicy of(String text) {
        List<String> ids = Arrays.stream(text.split(","))
                .map(id -> id.strip().replaceAll("\\s+", " "))
                .filter(id -> !id.isEmpty())
                .toList();
        for (String id : ids) {
            if (!ID.matcher(id).matches()) {
                throw new SettingException(
                        "%s has '%s', which is no SPDX id of a licence. Type ids with commas between them, as in -D%s=Apache-2.0,MIT; all are at https://spdx.org/licenses"
                                .formatted(
                                        SbomKeys.LICENSES_ALLOW, SettingException.shown(id), SbomKeys.LICENSES_ALLOW));
            }
        }
        return new LicencePolicy(ids.stream().map(SpdxId::current).collect(Collectors.toSet()));
    }

    /**
     * Judges all licences of an artifact. Of several in a POM, the user may choose.
     *
     * @see <a href="https://maven.apache.org/pom.html#Licenses">POM reference</a>
     */
    Verdict judge(List<Licence> licences) {
        return licences.stream().map(this::judge).reduce(Verdict::better).orElse(Verdict.REVIEW);
    }

    private Verdict judge(Licence licence) {
        Verdict verdict = SpdxExpression.judge(licence.text(), this::judge).orElse(Verdict.REVIEW);
        // A name that nobody knows may stand for one that is allowed.
        return licence.kind() == Licence.Kind.NAME ? verdict.better(Verdict.REVIEW) : verdict;
    }

    private Verdict judge(String id) {
        return choices(SpdxId.current(id)).stream().anyMatch(allowed::contains) ? Verdict.ALLOWED : Verdict.DENIED;
    }

    /** As what a licence may be taken: without the more that an exception allows, and as it is of "or later". */
    private static List<String> choices(String id) {
        String plain = id.replaceFirst(" with .*", "");
        String exception = id.substring(plain.length());
        List<String> choices = new ArrayList<>(List.of(id, plain));
        String exactly = plain.replaceFirst("\\+$", "").replaceFirst("-or-later$", "-only");
        choices.add(exactly);
        choices.add(exactly + exception);
        return choices;
    }
}
