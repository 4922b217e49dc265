def there = context.get('server').objects('releases')
def folder = 'acme/shop/1.0.0/'
def receipt = new groovy.json.JsonSlurper().parse(there[folder + 'release.json'])
assert receipt.project == 'com.acme:shop:1.0.0'
assert receipt.tag == 'v1.0.0'
def hash = { bytes -> java.security.MessageDigest.getInstance('SHA-256').digest(bytes).encodeHex().toString() }
receipt.files.each { assert hash(there[folder + it.path]) == it.sha256 }
['lib', 'app'].each { module ->
    ['.jar', '-sources.jar', '-javadoc.jar', '.pom'].each { assert receipt.files*.path.contains("com/acme/$module/1.0.0/$module-1.0.0$it".toString()) }
}
// The bytes that were kept until then are gone, and nothing else is there.
def files = receipt.files.collect { folder + it.path } + receipt.attachments.collect { folder + 'attachments/' + it.path }
assert there.keySet() - files == ['release.json', '.release/plan.json', '.release/journal.json', '.release/receipts.json'].collect { folder + it } as Set
def proxy = context.get('proxy')
assert proxy.heads.findAll { it.startsWith('PUT /releases/' + folder + 'com/') }.every { it.contains('x-amz-tagging: retention=permanent') && it.contains('If-None-Match: *') }
context.put('written', context.get('server').written('releases'))
proxy.requests.clear()
true
