/** The SBOM: whether it has everything that was built, and whether its licences are allowed. */
package io.github.cimaven.sbom;
