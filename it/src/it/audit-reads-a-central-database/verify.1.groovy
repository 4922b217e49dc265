def story = io.github.cimaven.it.Story.of(binding.variables)
assert !story.has('target/ci/audit-database')
assert story.logLines('has 2 vulnerabilities, with the NVD').size() == 1
true
