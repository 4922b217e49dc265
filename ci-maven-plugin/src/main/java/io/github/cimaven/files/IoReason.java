package io.github.cimaven.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words what an {@link IOException} means: the JDK's message is often no more than the path. */
public final class IoReason {
    private IoReason() {}

    public static String of(IOException e) {
        if (e instanceof FileSystemException failure && failure.getReason() == null && failure.getFile() != null) {
            return failure.getFile() + " " + state(failure);
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static String state(FileSystemException e) {
        if (e instanceof AccessDeniedException) {
            return "may not be read or written by this user";
        }
        if (e instanceof NoSuchFileException) {
            return "does not exist";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "exists and is no folder";
        }
        if (e instanceof NotDirectoryException) {
            return "is no folder";
        }
        return e instanceof DirectoryNotEmptyException ? "is not empty" : "cannot be used";
    }
}
