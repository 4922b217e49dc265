package io.github.cimaven.audit.cvss;

import io.github.cimaven.audit.osv.Scorer;
import java.util.Optional;
import us.springett.cvss.Cvss;
import us.springett.cvss.MalformedVectorException;

/** CVSS 2.0 to 4.0 by cvss-calculator. */
public final class SpringettScorer implements Scorer {

    @Override
    public Optional<Double> score(String vector) {
        try {
            return Optional.ofNullable(Cvss.fromVector(vector))
                    .map(cvss -> cvss.calculateScore().getBaseScore())
                    .filter(score -> score >= 0 && score <= 10);
        } catch (MalformedVectorException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            // The library takes some malformed vectors for whole ones, and then finds that parts are missing.
            return Optional.empty();
        }
    }
}
