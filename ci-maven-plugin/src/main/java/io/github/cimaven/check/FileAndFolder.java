package io.github.cimaven.check;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** No name is a file and a folder: such an archive cannot be unpacked. */
final class FileAndFolder implements ArchiveRule {

    @Override
    public String name() {
        return "file-and-folder";
    }

    @Override
    public List<Finding> check(Archive archive, Packaged module) {
        Set<String> folders = archive.entries().stream()
                .map(ArchiveEntry::name)
                .filter(name -> name.lastIndexOf('/') > 0)
                .map(name -> name.substring(0, name.lastIndexOf('/')))
                .collect(Collectors.toSet());
        List<String> both = archive.entries().stream()
                .filter(entry -> !entry.folder())
                .map(ArchiveEntry::name)
                .filter(folders::contains)
                .distinct()
                .toList();
        return both.isEmpty()
                ? List.of()
                : List.of(finding(
                        archive.place(),
                        Severity.ERROR,
                        "%s a file and a folder: %s."
                                .formatted(Text.count(both.size(), "name is", "names are"), Text.list(both)),
                        "Rename the file or the folder."));
    }
}
