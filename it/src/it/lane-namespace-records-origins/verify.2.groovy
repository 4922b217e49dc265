def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
def record = story.record()
assert record.success
def moved = record.findings.findAll { it.rule == 'origin/changed' }
assert moved*.message == ["com.acme.home:lib came from 'foreign' now, and from 'internal' in the baseline."]
assert moved[0].severity == 'WARNING'
assert moved[0].fix.contains('-Dci.namespace=')
true
