package io.github.cimaven.check;

import io.github.cimaven.record.Finding;
import java.util.List;

/** A rule that looks at one archive at a time. */
interface ArchiveRule extends Rule {

    List<Finding> check(Archive archive, Packaged module);

    @Override
    default List<Finding> check(Packaged module) {
        return module.archives().stream()
                .flatMap(archive -> check(archive, module).stream())
                .toList();
    }
}
