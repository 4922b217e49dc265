def story = io.github.cimaven.it.Story.of(binding.variables)
def audit = story.json('app/target/ci/audit/audit.json')
assert audit.verdict.asString == 'failed'
assert audit.vulnerabilities*.id*.asString as Set == ['CVE-2021-44228', 'CVE-2022-42889'] as Set
assert audit.vulnerabilities.find { it.id.asString == 'CVE-2021-44228' }.knownExploited.asBoolean
assert audit.engines*.data*.source*.asString == [context.get('server').url()]
// As old as the feed, which the story wrote.
def modified = java.time.Instant.parse(audit.engines[0].data.modified.asString)
assert java.time.Duration.between(modified, java.time.Instant.now()).toHours() < 24
true
