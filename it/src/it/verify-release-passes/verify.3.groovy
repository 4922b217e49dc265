def story = io.github.cimaven.it.Story.of(binding.variables)
def report = story.json('target/ci/verify-release.json')
assert report.verdict.asString == 'incomplete'
assert report.basis.asString == 'record'
assert !report.has('state')
assert report.counts.collect { it.bad.asInt }.sum() == 0
assert story.errors().any { it.contains('the release is compared with its own record in directory, as the sealed plan is lost') }
true
