def story = io.github.cimaven.it.Story.of(binding.variables)
context.get('proxy').close()
def audit = story.json('target/ci/audit/audit.json')
assert audit.verdict.asString == 'incomplete'
assert audit.incomplete*.message*.asString.every { it.contains('http://data.acme.test/missing.json cannot be fetched') }
assert story.filesWith('proxy-secret-for-tests-only').findAll { !(it ==~ /proxy\.xml|.*\.groovy/) } == []
true
