package io.github.cimaven.publish.spi;

/** What a channel says while it works. May be called by several threads. */
public interface Progress {

    /** A file is in its place: sent now, or there already with the same bytes. */
    void done(ReleaseFile file, boolean sent);

    /** A sentence for the log, without secrets. */
    void note(String sentence);
}
