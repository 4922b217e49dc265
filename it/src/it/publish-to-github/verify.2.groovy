def story = io.github.cimaven.it.Story.of(binding.variables)
def github = context.get('github')
assert github.releases.drafts() == []
assert github.releases.published()*.get('id')*.asLong == [context.get('draft')]
def release = github.releases.published()[0]
def assets = github.releases.assets(release)
assert assets.keySet().containsAll(['SHA256SUMS', 'app-1.0.0.jar', 'lib-1.0.0.jar', 'shop-1.0.0-cyclonedx.json'])
assert assets.keySet().every { !it.endsWith('.pom') && !it.endsWith('-sources.jar') }
def sums = new String(assets['SHA256SUMS'])
assets.findAll { it.key != 'SHA256SUMS' }.each { name, bytes ->
    assert sums.contains(java.security.MessageDigest.getInstance('SHA-256').digest(bytes).encodeHex().toString() + '  ' + name + '\n')
}
// Both channels have the same bytes, and each asset was taken once.
assert assets['lib-1.0.0.jar'] == story.path('published/com/acme/lib/1.0.0/lib-1.0.0.jar').toFile().bytes
assert github.count('POST', '/assets') == assets.size()
assert release.get('draft').asBoolean == false
assert github.releases.latest() == 'v1.0.0'
def body = release.get('body').asString
assert body.contains('[All changes since v0.9.0](https://github.com/acme/shop/compare/v0.9.0...v1.0.0)')
assert body.contains('The first one that **counts**.')
assert !body.contains('Of old.')
assert body.contains('- **app:** greet @&#8203;everyone, see #&#8203;1 &lt;script&gt; ([')
assert body.contains('## Contributors\n\nAda, Grace')
def receipt = story.record().publication.channels.find { it.name == 'github' }.receipt
assert receipt.url == 'https://github.com/acme/shop/releases/tag/v1.0.0'
assert story.filesWith(io.github.cimaven.doubles.FakeGitHub.TOKEN) == ['invoker.properties']
context.put('writes', github.calls.count { it.method() != 'GET' })
true
