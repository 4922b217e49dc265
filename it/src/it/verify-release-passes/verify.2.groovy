def story = io.github.cimaven.it.Story.of(binding.variables)
def report = story.json('target/ci/verify-release.json')
assert report.verdict.asString == 'passed'
assert report.state.asString == 'DONE'
assert report.basis.asString == 'plan'
def counts = report.counts.collectEntries { [(it.kind.asString): it.good.asInt] }
assert counts.keySet() == ['RELEASE', 'BYTES', 'CHECKSUM', 'SIGNATURE', 'PROVENANCE', 'RECORD', 'LISTING'] as Set
assert counts.BYTES == story.json('published/.ci-release/shop/1.0.0/release.json').files.size() + story.files('published/.ci-release/shop/1.0.0/attachments').size()
assert !story.has('target/classes')
assert story.logLines('v1.0.0 (com.acme:shop:1.0.0) is what was released.').size() == 1
['plan.json', 'journal.json', 'receipts.json', 'release.json'].each { java.nio.file.Files.delete(story.path("published/.ci-release/shop/1.0.0/$it")) }
true
