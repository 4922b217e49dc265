def story = io.github.cimaven.it.Story.of(binding.variables)
assert context.get('proxy').served() == ['data.acme.test/osv.zip', 'data.acme.test/known-exploited.json']
def audit = story.json('target/ci/audit/audit.json')
assert audit.incomplete.size() == 0
def exploited = audit.vulnerabilities.findAll { it.knownExploited.asBoolean }
assert exploited*.artifact*.asString == ['org.apache.logging.log4j:log4j-core:2.14.1']
assert exploited[0].sources*.engine*.asString.every { it.startsWith('OSV ') }
assert audit.engines.find { it.engine.asString == 'CISA KEV' }.data.source.asString == 'http://data.acme.test/known-exploited.json'
assert story.jsonArray('target/ci/findings/audit.json')*.rule*.asString.contains('audit/known-exploited')
true
