package io.github.cimaven.it;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** JGit without the settings of the machine and its user, such as signing or line ends. */
final class PlainGit extends SystemReader.Delegate {
    private PlainGit(SystemReader machine) {
        super(machine);
    }

    /** Holds for all of JGit in this class loader. */
    static void use() {
        // Its measurement of the file system takes seconds on a fresh home.
        FS.FileStoreAttributes.setBackground(true);
        SystemReader.setInstance(new PlainGit(SystemReader.getInstance()));
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    private static final class Nothing extends FileBasedConfig {
        Nothing(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // Stays empty.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
