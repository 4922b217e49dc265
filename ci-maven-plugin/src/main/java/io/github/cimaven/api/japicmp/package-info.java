/** Glue that is loaded together with japicmp. */
package io.github.cimaven.api.japicmp;
