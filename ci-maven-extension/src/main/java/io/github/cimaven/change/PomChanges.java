package io.github.cimaven.change;

import io.github.cimaven.checkout.ChangedFile;
import java.util.List;

/** Tells which modules a change of POMs reaches. */
public interface PomChanges {

    /** @param poms the changed POMs of modules; at least one */
    Touched by(List<ChangedFile> poms);
}
