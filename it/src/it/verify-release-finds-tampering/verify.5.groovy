def story = io.github.cimaven.it.Story.of(binding.variables)
def report = story.json('target/ci/verify-release.json')
assert report.verdict.asString == 'failed'
assert report.checks.any { it.kind.asString == 'PROVENANCE' && it.message.asString == 'the signature of the provenance does not fit the file.' }
assert report.checks.any { it.kind.asString == 'PROVENANCE' && it.message.asString.startsWith('provenance.intoto.jsonl names other bytes of com/acme/greeter/1.0.0/greeter-1.0.0.jar') }
true
