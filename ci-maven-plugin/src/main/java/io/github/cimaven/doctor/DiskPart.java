package io.github.cimaven.doctor;

import java.util.Comparator;
import java.util.List;

/** The folders that builds write to. */
public record DiskPart(List<Folder> folders) {
    private static final long MEBIBYTE = 1 << 20;
    /** A lane downloads its goals and engines, and writes jars, reports and an SBOM: some hundred MiB. */
    private static final long LITTLE = 1024 * MEBIBYTE;

    private static final long TOO_LITTLE = 200 * MEBIBYTE;

    public DiskPart {
        folders = List.copyOf(folders);
    }

    public Examined examine() {
        Part part = new Part("disk");
        for (Folder folder : folders) {
            String where = "%s (%s)".formatted(folder.purpose(), folder.path());
            String free = "%d MiB are free for %s.".formatted(folder.free() / MEBIBYTE, where);
            if (!folder.writable()) {
                part.stops(
                        "Nothing can be written to %s.".formatted(where), "Give this user the right to write there.");
            } else if (folder.free() < TOO_LITTLE) {
                part.stops(free, "Make room there: a lane needs at least %d MiB.".formatted(LITTLE / MEBIBYTE));
            } else if (folder.free() < LITTLE) {
                part.warns(free, "Make room there: a lane may need %d MiB.".formatted(LITTLE / MEBIBYTE));
            }
        }
        long least = folders.stream()
                .map(Folder::free)
                .min(Comparator.naturalOrder())
                .orElse(0L);
        return part.is("at least %d MiB free".formatted(least / MEBIBYTE));
    }
}
