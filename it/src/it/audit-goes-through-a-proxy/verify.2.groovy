def story = io.github.cimaven.it.Story.of(binding.variables)
def served = context.get('proxy').served()
assert served.contains('data.acme.test/feed/cache.properties')
assert served.contains('data.acme.test/feed/nvdcve-2021.json.gz')
assert served.count('data.acme.test/known-exploited.json') == 2
assert story.has('target/ci/audit-database/audit-database.zip')
true
