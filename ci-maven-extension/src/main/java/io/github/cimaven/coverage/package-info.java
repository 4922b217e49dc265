/** Which lines the tests ran, as the XML reports of JaCoCo tell it. */
package io.github.cimaven.coverage;
