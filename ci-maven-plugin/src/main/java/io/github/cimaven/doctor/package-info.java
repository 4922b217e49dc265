/** What would stop a lane on this machine or in this repository, told before the lane is run. */
package io.github.cimaven.doctor;
