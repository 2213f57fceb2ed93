/// The 2048 words that passphrases are made of, in order.
///
/// Easy words of three to seven letters, none that sounds like another, none that a tired or worried
/// person should not have to read. They may change: a passphrase is what was typed, not its places in
/// this list.
enum PassphraseWords {
  static let all = text.split { $0 == " " || $0 == "\n" }.map(String.init)

  private static let text = """
    ability about above absorb academy accent accept access accord acorn acre across action active
    actor adapt add adjust adopt adore adult advance advice affair afford after again agenda agent
    ago agree ahead aim airline airport airway album alert alike alley allow almond almost aloft
    alone alpha alpine already also always amaze amber among amount amuse anchor ancient animal
    ankle annual answer antenna anthem antique antler anyone apart apple apply april apron aqua
    arcade arch archer arctic arena argon argue armor aroma around arrange array arrive artisan
    artist ascend ashore aside asleep aspect aspen asset assist assume atlas atom attach attend
    attic attract august author autumn avenue average avocado avoid await awake award away awning
    axis axle azure backup badge badger bag bagel baggage baker bakery balance balcony ballad
    balloon ballot balm bamboo banana bangle banjo bank banner barbell barber bargain barley barn
    barrel basic basin basket batch baton battery beacon beagle beak beard because bed bedroom
    bedtime beehive before begin begun behave behind beige being belief belong below belt bench
    benefit beret beside bestow between beyond bib bicycle bike billion binder bingo birch bird
    birdie biscuit black blanket blend blender blimp blinds blink blob bloom blossom blouse blush
    boat bobcat bodega body bond bonfire bonnet bonus booth border borrow boss bottle bottom bounce
    bowl bowtie boxer bracket branch brand brass brave bravo breeze brick bridge brief bright brim
    bring brisk broad bronze brook broth brown brush bubble bubbly bucket buckle buddy budget buffet
    bugle build bulb bumper bunch bundle bunny burrow busy butcher butter button buyer buzzer bygone
    cabbage cabby cabin cabinet cable cactus caddy calf camel camera camper campus canal canary
    candid candle candy canoe canopy canteen canyon cape captain caramel caravan carbon card cargo
    caring carpet carry carton carve cascade cashew castle cat catalog catch catnip cause cavern
    celery cello cement center central century ceramic certain chain chair chalk chamber champ
    chance channel chant chapter charge charm chase cheer cheese cheetah chemist cherry chess
    chicken chief chime chimney chirp chive choice chrome chuckle cinder cinema circle circuit
    circus citizen citrus city civil claim clarify clasp classic clean cleanse clear clerk clever
    click client cliff climate cling clip cloak cloth cloud clove clown club cluster coach coaster
    cobbler coconut cocoon code coffee coin cold collar collect college collie color column comb
    combine comet comfort comic comma common compact company compare compass compose concert condo
    confirm contact contain contest control convoy cookie cool copper copy cork corner correct
    cosmic cost cottage cotton count country couple cousin cover cowboy coyote cracker crackle
    cradle crane crater crayon cream create credit crest crew crib cricket crimson crisp crop cross
    crouton crowd crumb crunch crust crystal cuckoo cuddle cuff culture cup cupcake curb curfew
    curious curler curtain curve cushion custard custom cute cycle dabble dainty daisy damp dance
    dapper dart dash data dawn dazzle debate decade decal decent decide decoy deed defend degree
    delay deliver delta deluxe demand denim dentist depart depend deposit depth deputy derby design
    desire desk detail develop device devote dial diamond diary dice diesel diet differ dig digital
    dimple dinner diploma direct display distant ditch diver divide dodge doll dollar dolphin domain
    dome domino donate doodle door dot double dozen dragon drama drape draw drawer drawing dream
    dress dresser dribble drift drill drink drive drizzle drone drowsy drum dry dryer duck dugout
    dune duo during dust duty dwell eager eagle early earring earthy easel easy eatery eating echo
    eclipse edible edit editor educate effect effort egg either elastic elbow elect elegant element
    elevate eleven elf elite else emblem emerald emotion employ empty enable enchant end endure
    energy engage engine engrave enjoy enlist enough enrich enter entire entrust entry epic episode
    equal equip era erase errand escape essay estate evening event every evident exact exam example
    exceed excel except excite excuse exhale exhibit exist exotic expand expect explain explore expo
    export express extend extra eyebrow fable fabric facing fact factory fairy falcon famed family
    famous fan fancy fanfare farm farmer fashion fasten faucet favor feast feather feature federal
    feel feline fellow fence fennel fern ferry fetch fiber fiction fiddle field fiesta fifteen fifty
    figure filing film filter final finale finch firefly first fish fit fitness five fizz flag
    flannel flash flask flavor fleece fleet flicker flight flint float flock floor flora floral
    florist floss fluffy fluid flurry flute flutter fly foamy focus foil folder folk foot footing
    forage forest forever forget formal fortune forty forum fossil foster fox fragile frame freckle
    free freebie freedom freezer freight fresh friday friend frill fringe frisky fritter frog front
    frosty frozen fruit fruity fudge full fund funky furnace future fuzzy gadget gala galaxy gallant
    gallery gallon game garage garden garland garlic garment gas gather gazelle gear gecko gem
    general gentle genuine geyser giant gift giggle ginger given glacier glad glance glass glaze
    gleam glee glider glimmer glimpse glitter global globe glory glossy glow goal goalie goblet
    goggles golden golf golfer gondola good goodbye goose govern grace gradual grain grammar grand
    granite granny granola graph gravel gravity gravy green greet grid grocer ground group grove
    growth guard guava guess guide guitar guppy habit halfway hallway hammer hammock hamster hand
    handbag handle happen happily happy harbor harmony harness harp harvest haste hatbox haven hawk
    hazel headset hearth heather heavy hedge height helium helmet help helper herb hiccup hidden
    hiker hill hinge hint hippo history hobby hockey holder holiday hollow holly homely honest honey
    honor hoof hope hopeful horizon horn hostess hotel hourly house hover hub huge human humid humor
    hundred hungry hurdle hurry husky iceberg icing icon ideal igloo image imagine impact import
    improve include income indeed index indigo indoor inform inhale ink inland inlet inner input
    inquire insert inside insight insist inspect inspire instant intend intent intro invest invite
    iris island issue item itself ivory ivy jacket jackpot jade jaguar janitor january jar jasmine
    jazz jeep jelly jersey jet jigsaw jingle job joke journal journey joyful joyous judo juggle
    juice juicy jukebox july jumbo jump jumper junior justice karaoke karate kayak keen keeper
    kennel ketchup kettle keynote kilo kind kindle kindly kingdom kiosk kitchen kite kitten kiwi
    kneel koala label labor lace lacing ladder ladle ladybug lamb landed landing lantern lap laptop
    large laser lasso last lasting laugh launch laundry lazily leaflet league learn learner leash
    leave lecture ledger leg legend lemon length lens lentil letter level liberty library license
    lid life lifter lilac lily limber limit linen lining lion lioness liquid listen liter little
    lively lizard loader loaf loaves lobby lobster local locate locket lodge lofty logbook logger
    logic long loop lotto lounge lovely lucky luggage lullaby lunar lunge luxury lyric machine
    magenta magic magma magnet magnify magpie mailbox mailman majesty major make mammal manage
    manager mango mansion manual many maple marble margin marina marine market maroon marry marsh
    mascot mason matter maximum maybe mayday meadow meal measure medium melodic melody melon member
    memory mention menu meow mercury merge merit mermaid message method metro midday middle midway
    migrate mild milky million mimic mineral mini minute miracle mirror mission mister mitten mix
    mixture mobile mocha model modern modest molten moment monarch monday money monitor month moody
    moon moonlit mop more mosaic mossy motion motive motor mouse movie much mud muffin multi mumble
    museum music musical mutual mystery nacho namely napkin napping narrate narrow nation natural
    nature navy neat necktie nectar needful neon network neutral never news nibble nightly nine
    noble noise nonstop noodle nordic normal north note nothing notice nourish novel novice now
    nudge nugget number nursery nutmeg oaken oasis oatmeal object observe obtain ocean october
    octopus offer office often okay olive olympic omega omelet onboard once onion only onward open
    opening opera opinion optimal option orange orbit orchard orchid order oregano organ organic
    origin ostrich other otter outcome outdoor outfit outlet outline output outside outward oval
    overall owner oxygen oyster pack packet packing paddle padlock page pageant paint painted
    pairing pajamas palace pancake panda panel pantry pants papa papaya paper paprika parade parasol
    parcel parent parrot parsley partner party passage passion pasta pastel pastime pastry pasture
    patchy path patriot patrol pattern payday payment peach peacock peanut pebble pelican pellet
    pencil penguin people pepper percent perfect perfume perhaps period permit person petal phone
    photo phrase physics piano pickle picnic pigeon piglet pilgrim pillar pillow pinball pinched
    piper pitch pivot planet plank planned planner plastic plate platter play player playful plaza
    plenty plot plug plumage plumber poem poetry point pointer polar policy polish polite polka
    pollen polo pony popcorn poppy popular porch port portal porter portion portray potato potluck
    pottery poultry pounce powder power prairie prefer premium prepare pretty pretzel preview price
    primary prime printer privacy private problem process produce product profile program project
    promise promote proof proper protect protein proud prove provide pruning public pudding puffy
    pulp pulse pumpkin pupil puppet pure purify purple purpose push puzzle pyramid quail quaint
    quality quart quarter queen quest quick quicker quiet quill quiz quote racer radar radiant radio
    radius raft rafter railway rainbow raisin rally ranch rancher random ranger rapid rare rather
    ratio rattle ravioli react reader reading ready reason reboot rebuild recall receipt recent
    recipe record recruit recycle reduce reef refill refine reflect refresh refuge region regular
    rejoice relate relax release remain remark remind remote remove renew rent repair repeat replace
    reply report request reserve resolve resort respect respond restore result retire retreat return
    reunion reveal revolve reward ribbon rich rider ringlet rinse ripe ripple ritual roadway roam
    roast robe robin robot rock rocket roller roomy rooster rosy rotate roundup router rowboat
    rowing royal rugby ruler rumble run runner runway rural rustic safari safe sailing sailor salad
    salary salmon salsa salt sample sandal sandbox sapling sardine satin satisfy saucer savings
    sawdust scale scan scarf scarlet scenic scholar school science scooter score scout screen script
    scroll seafood seagull seaport seaside season seaweed second secret section secure segment
    select sender senior series serve service settle seven seventy several shade shadow shaker
    shallow shampoo shawl shed sheet shelf shelter shift shimmer shine ship shopper short should
    shovel show shower shrimp shrub shuffle shut shuttle shy sibling signal silence silent silicon
    silk silver similar since singer single sitcom sitter sixteen sixty skater sketch ski skill
    skirt skylark skyline slab sleeve slide slipper slogan slope slumber smart smiler smooth snack
    snail snap sneaker snooze snorkel snowman snowy snug soak soccer social sofa solid solve soothe
    sound soup south space spark sparkle sparrow speak special speech speedy spell spend sphere spin
    spinach spiral splash split spoke sponge sponsor spoon spot spray spread spring sprint sprout
    spruce square squash squeeze squid stable stadium stage stamp stand staple starter stately
    station statue stay steady steamer stellar stereo stew stir stitch stock stone stool stop
    storage storm straw stream street stripe strong student studio study stuff subject submit subway
    success sudden sugar suggest summer sunbeam sundial sunrise sunset super supply support surface
    surfer survey sushi suspend sweater sweep swim swing swirl switch syrup system tablet taco
    tadpole tailor talker tapioca target task taxi teacher teacup teapot teddy tell teller temple
    tennis term terrace textile thank that theater theme then theory thermal thick thing thinker
    third thirty thread three thrive throw thumb thunder thus ticket tickle tidy tiger tight tilt
    timid tip tiptoe tissue title toaster today toddler toffee tofu toggle token tollway tomato
    tonight topping topsoil total touch tougher tour tourist towel town toy track tractor trade
    traffic trail trailer trainer tram transit travel treat treetop trend tribute trinket triple
    trivia trolley trophy tropic truly trumpet trunk truth tryout tube tuesday tugboat tulip tuna
    tunnel turkey turnip turtle tutor tweed twelve twenty twice twig twinkle twist type typical
    ukulele ultra unbox uncover under unfold unicorn uniform unique unity unlock unpack unwind
    update upgrade uphill uplift upload upper upright uproar uptown upward urban usable use useful
    usual utility vacuum valley value vanilla vanish vapor variety various varnish vase vehicle
    velvet verse version vest viaduct vibrate video view village vinegar violet violin visa visible
    vision visit visitor visual vital vitamin vivid voice volcano volume voyage wafer waffle wagon
    wakeful walker wall wallet walnut walrus wander wanted warmth washer wealth web wedding weekday
    weekend weekly welcome welder wheat whisper whistle who wide width willing willow win winding
    window winter wisdom witty wobble wonder wooden woolen word worker workout worldly worthy woven
    wrapper writer yearly yellow yes yoga yogurt yoyo yummy zebra zero zesty zigzag zinc zipper zone
    zoo
    """
}
