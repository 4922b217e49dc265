def story = io.github.cimaven.it.Story.of(binding.variables)
def base = 'published/com/acme/greeter/1.0.0'
def report = story.json('target/ci/verify-release.json')
assert report.verdict.asString == 'failed'
assert report.checks.collect { [it.kind.asString, it.subject.asString] } as Set == [['BYTES', 'com/acme/greeter/1.0.0/greeter-1.0.0-sources.jar'], ['LISTING', 'com/acme/greeter/1.0.0/greeter-1.0.0-extra.jar']] as Set
assert story.errors().any { it.contains('directory does not have com/acme/greeter/1.0.0/greeter-1.0.0-sources.jar any more.') }
java.nio.file.Files.delete(story.path("$base/greeter-1.0.0-extra.jar"))
// A statement of other bytes, by somebody who does not have the key.
def own = 'published/.ci-release/greeter/1.0.0'
def digest = io.github.cimaven.it.SignedStatement.sha256(story.path("$base/greeter-1.0.0.jar"))
def fake = 'f' * 64
def envelope = new groovy.json.JsonSlurper().parse(story.path("$own/attachments/provenance.intoto.jsonl").toFile())
def statement = new String(envelope.payload.decodeBase64(), 'UTF-8')
assert statement.contains(digest)
envelope.payload = statement.replace(digest, fake).getBytes('UTF-8').encodeBase64().toString()
story.path("$own/attachments/provenance.intoto.jsonl").toFile().text = groovy.json.JsonOutput.toJson(envelope)
true
