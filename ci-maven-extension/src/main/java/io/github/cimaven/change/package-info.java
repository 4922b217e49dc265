/** What a change is: the commit that it is compared with, and the modules that it touches. */
package io.github.cimaven.change;
