/** The vulnerability audit: what the engines say of the resolved artifacts, and the verdict that is drawn from it. */
package io.github.cimaven.audit;
