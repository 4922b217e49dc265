package io.github.cimaven.audit.osv;

import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.audit.fetch.Fetched;

/** Where a file of advisories comes from. */
@FunctionalInterface
public interface OsvData {

    Fetched get() throws DataUnavailableException;
}
