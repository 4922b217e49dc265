def story = io.github.cimaven.it.Story.of(binding.variables)
// By another key nothing is good.
def report = story.json('target/ci/verify-release.json')
assert report.verdict.asString == 'failed'
assert report.counts.findAll { it.kind.asString == 'SIGNATURE' }.collect { it.good.asInt } == [0]
assert report.checks.any { it.kind.asString == 'PROVENANCE' && it.message.asString == 'the signature of the provenance was made with another key.' }
true
