/** Whether the API of a release breaks that of the last one, and whether its version says so. */
package io.github.cimaven.api;
