/** Files of data from somewhere else: how they are asked for, and what is kept of them. */
package io.github.cimaven.audit.fetch;
